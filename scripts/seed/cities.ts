/** A review point's city: the province's, its telephone area code, and the district the counter stands in. */
export interface City {
  readonly name: string
  readonly areaCode: string
}

const city = (name: string, areaCode: string): City => ({ name, areaCode })

/** The cities of each province's review points, the office's own first. Area codes are real, numbers behind them invented. */
export const CITIES: Readonly<Record<string, readonly [City, City, ...City[]]>> = {
  beijing: [city('东城区', '010'), city('海淀区', '010')],
  tianjin: [city('和平区', '022'), city('滨海新区', '022')],
  hebei: [city('石家庄市', '0311'), city('唐山市', '0315')],
  shanxi: [city('太原市', '0351'), city('大同市', '0352')],
  neimenggu: [city('呼和浩特市', '0471'), city('包头市', '0472')],
  liaoning: [city('沈阳市', '024'), city('大连市', '0411')],
  jilin: [city('长春市', '0431'), city('吉林市', '0432')],
  heilongjiang: [city('哈尔滨市', '0451'), city('齐齐哈尔市', '0452')],
  shanghai: [city('黄浦区', '021'), city('浦东新区', '021')],
  jiangsu: [city('南京市', '025'), city('苏州市', '0512')],
  zhejiang: [city('杭州市', '0571'), city('宁波市', '0574')],
  anhui: [city('合肥市', '0551'), city('芜湖市', '0553')],
  fujian: [city('福州市', '0591'), city('厦门市', '0592')],
  jiangxi: [city('南昌市', '0791'), city('赣州市', '0797')],
  shandong: [city('济南市', '0531'), city('青岛市', '0532'), city('烟台市', '0535')],
  henan: [city('郑州市', '0371'), city('洛阳市', '0379')],
  hubei: [city('武汉市', '027'), city('宜昌市', '0717'), city('襄阳市', '0710')],
  hunan: [city('长沙市', '0731'), city('衡阳市', '0734')],
  guangdong: [city('广州市', '020'), city('深圳市', '0755'), city('佛山市', '0757')],
  guangxi: [city('南宁市', '0771'), city('桂林市', '0773')],
  hainan: [city('海口市', '0898'), city('三亚市', '0898')],
  sichuan: [city('成都市', '028'), city('绵阳市', '0816')],
  guizhou: [city('贵阳市', '0851'), city('遵义市', '0851')],
  yunnan: [city('昆明市', '0871'), city('大理州', '0872')],
  xizang: [city('拉萨市', '0891'), city('日喀则市', '0892')],
  chongqing: [city('渝中区', '023'), city('万州区', '023')],
  shaanxi: [city('西安市', '029'), city('宝鸡市', '0917')],
  gansu: [city('兰州市', '0931'), city('天水市', '0938')],
  qinghai: [city('西宁市', '0971'), city('海东市', '0972')],
  ningxia: [city('银川市', '0951'), city('固原市', '0954')],
  xinjiang: [city('乌鲁木齐市', '0991'), city('喀什地区', '0998')],
  'xinjiang-bingtuan': [city('乌鲁木齐市', '0991'), city('石河子市', '0993')],
}

import * as migration_20261123_173840_init from './20261123_173840_init';
import * as migration_20261126_063000_provinces from './20261126_063000_provinces';
import * as migration_20261126_120000_house from './20261126_120000_house';

export const migrations = [
  {
    up: migration_20261123_173840_init.up,
    down: migration_20261123_173840_init.down,
    name: '20261123_173840_init'
  },
  {
    up: migration_20261126_063000_provinces.up,
    down: migration_20261126_063000_provinces.down,
    name: '20261126_063000_provinces'
  },
  {
    up: migration_20261126_120000_house.up,
    name: '20261126_120000_house'
  },
];

import { useEffect, useState } from 'react'

interface Reading {
  readonly file: File
  readonly picture: ImageBitmap | null
}

/** Decodes a chosen file, upright. What the browser can't decode is unreadable. */
export function usePicture(file: File | undefined) {
  const [reading, setReading] = useState<Reading>()
  useEffect(() => {
    if (!file) return undefined
    let isCurrent = true
    const show = (picture: ImageBitmap | null) => {
      if (isCurrent) setReading({ file, picture })
      else picture?.close()
    }
    createImageBitmap(file).then(show, () => show(null))
    return () => {
      isCurrent = false
    }
  }, [file])
  const isRead = file !== undefined && reading?.file === file
  return {
    picture: isRead ? reading.picture : null,
    isReading: file !== undefined && !isRead,
    isUnreadable: isRead && reading.picture === null,
  }
}

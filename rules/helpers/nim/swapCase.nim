# A text with small letters for capitals and capitals for small ones.
proc swapCase(text: string): string = text.mapIt(if it.isUpperAscii: it.toLowerAscii else: it.toUpperAscii).join

// The remaining lines of standard input, with their line ends.
private def readLines(): ArrayBuffer[String] = Iterator.continually(readText()).takeWhile(_.nonEmpty).to(ArrayBuffer)

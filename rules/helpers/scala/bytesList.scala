// Bytes as numbers from 0 to 255.
private def bytesList(bytes: Array[Byte]): ArrayBuffer[Long] = bytes.map(_ & 0xffL).to(ArrayBuffer)

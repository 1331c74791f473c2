// The encoding of a name.
private def charsetOf(encoding: String): Charset =
  if (Seq("utf8", "ascii", "usascii", "latin1", "iso88591", "utf16").contains(encoding.toLowerCase.replaceAll("[-_]", ""))) Charset.forName(encoding.toLowerCase.replace("latin-1", "latin1"))
  else throw new LookupError(s"unknown encoding: $encoding")

// How often a part occurs in a text, without overlaps.
private def countText(text: String, part: String): Long =
  if (part.isEmpty) text.codePointCount(0, text.length) + 1 else Iterator.iterate(text.indexOf(part))(i => text.indexOf(part, i + part.length)).takeWhile(_ >= 0).size

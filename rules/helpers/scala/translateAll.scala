// Replaces each character that a table has.
private def translateAll(text: String, table: collection.Map[Long, String]): String =
  text.codePoints.toArray.map(c => table.getOrElse(c.toLong, Character.toString(c))).mkString

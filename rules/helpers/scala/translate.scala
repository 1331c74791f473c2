// Replaces each character that a table has; one without replacement is deleted.
private def translate(text: String, table: collection.Map[Long, Option[String]]): String =
  text.codePoints.toArray.map(c => table.getOrElse(c.toLong, Some(Character.toString(c))).getOrElse("")).mkString

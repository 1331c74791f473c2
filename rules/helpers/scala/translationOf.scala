// A table for translate, by code points, of one by characters.
private def translationOf[V](characters: mutable.LinkedHashMap[String, V]): mutable.LinkedHashMap[Long, V] =
  characters.map { case (c, value) => codeOf(c) -> value }

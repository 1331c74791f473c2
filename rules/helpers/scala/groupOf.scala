// What a group of a match holds; one that takes no part holds nothing.
private def groupOf(found: Match, group: Int): String = Option(found.group(group)).getOrElse("")

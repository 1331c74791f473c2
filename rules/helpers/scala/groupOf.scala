// What a group of a match holds; one that takes no part holds nothing.
private def groupOf(hit: Match, group: Int): String = Option(hit.group(group)).getOrElse("")

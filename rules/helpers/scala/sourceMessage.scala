// The message of an exception, in Python's words where the platform itself raised it.
private def sourceMessage(error: Throwable): String = messageOf(error) match {
  case _ if error.isInstanceOf[StringIndexOutOfBoundsException] => "string index out of range"
  case text if text.matches("(Index )?-?\\d+ (is )?out of bounds .*") => "list index out of range"
  case "/ by zero" => "integer division or modulo by zero"
  case text => text
}

// What an exception says.
private def messageOf(error: Throwable): String = Option(error.getMessage).getOrElse("")

// What the source calls an exception's class.
private def errorName(error: Throwable): String = error.getClass.getSimpleName match {
  case "IndexOutOfBoundsException" | "StringIndexOutOfBoundsException" | "ArrayIndexOutOfBoundsException" => "IndexError"
  case "NoSuchElementException" => "KeyError"
  case "IllegalArgumentException" | "NumberFormatException" | "MatchError" => "ValueError"
  case "ArithmeticException" => if (messageOf(error).contains("zero")) "ZeroDivisionError" else "OverflowError"
  case "ClassCastException" | "NullPointerException" => "TypeError"
  case "IllegalStateException" => "RuntimeError"
  case "UnsupportedOperationException" => if (messageOf(error).startsWith("empty.")) "ValueError" else "NotImplementedError"
  case "StackOverflowError" => "RecursionError"
  case "RuntimeException" => "Exception"
  case name => name
}

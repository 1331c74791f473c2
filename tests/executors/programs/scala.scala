object Main {
  def main(args: Array[String]): Unit = scala.io.StdIn.readLine() match {
    case "fail" => throw new IllegalStateException("failed")
    case "loop" => while (true) {}
    case line => println(s"hello $line")
  }
}

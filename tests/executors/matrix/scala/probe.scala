import java.io.{BufferedReader, InputStreamReader}
import scala.collection.mutable.ArrayBuffer

object Main {
  private val input = new BufferedReader(new InputStreamReader(System.in, "UTF-8"))

  def deeper(n: Int): Int = 1 + deeper(n + 1)

  /** Writes to address 0, at which the machine dies of a signal. */
  def signal(): Unit = {
    val field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe")
    field.setAccessible(true)
    val unsafe = field.get(null)
    val put = unsafe.getClass.getMethod("putAddress", classOf[Long], classOf[Long])
    put.invoke(unsafe, Long.box(0), Long.box(0))
  }

  def fill(): Unit = {
    val kept = ArrayBuffer[Array[Byte]]()
    while (true) {
      kept += Array.fill[Byte](1 << 20)(1)
    }
  }

  def main(args: Array[String]): Unit = input.readLine().trim match {
    case "sum" => println(input.readLine().trim.split(" ").map(_.toInt).sum)
    case "unflushed" => print("ok")
    case "utf8" => println(input.readLine() + "|ñ😀")
    case "megabyte" => println(Iterator.continually(input.read()).takeWhile(_ >= 0).count(_ == 'x'))
    case "exception" => throw new IllegalStateException("on purpose")
    case "exit" => sys.exit(3)
    case "signal" => signal()
    case "cpu" => while (true) {}
    case "sleep" => Thread.sleep(600000)
    case "memory" => fill()
    case "output" => while (true) println("x" * 1000)
    case "stack" => println(deeper(0))
  }
}

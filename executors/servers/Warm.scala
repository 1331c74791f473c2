import scala.collection.mutable

/** Compiled once, so that the compiler's classes can be archived. */
object Warm {
  final case class Point(x: Int, label: String)

  def count(words: Seq[String]): Map[String, Int] = words.groupBy(identity).map { case (word, all) => word -> all.size }

  def main(args: Array[String]): Unit = {
    val seen = mutable.LinkedHashMap[Int, Option[String]]()
    for (i <- 0 until 10 if i % 2 == 0) seen(i) = if (i > 4) Some(f"$i%03d") else None
    try println(s"${seen.toList.sortBy(-_._1)} ${count(List("a", "b", "a"))} ${Point(1, "x")} ${BigInt(2).pow(70)}")
    catch { case error: RuntimeException => println(error.getMessage) }
  }
}

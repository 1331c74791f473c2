import scala.collection.mutable

object Solution {
  /** The first character that occurs only once, or None. */
  def firstUnique(text: String): Option[String] = {
    val counts = mutable.LinkedHashMap[String, Long]()
    for (ch <- text.map(_.toString)) {
      counts(ch) = counts.getOrElse(ch, 0L) + 1
    }
    for ((ch, count) <- counts) {
      if (count == 1) {
        return Some(ch)
      }
    }
    None
  }
}

import scala.collection.mutable.ArrayBuffer

object Solution {
  /** Merge overlapping or touching (start, end) intervals, leaving the input alone. */
  def mergeIntervals(intervals: ArrayBuffer[(Long, Long)]): ArrayBuffer[(Long, Long)] = {
    val merged = ArrayBuffer[(Long, Long)]()
    for ((start, end) <- intervals.sorted) {
      if (merged.nonEmpty && start <= merged.last._2) {
        val (lastStart, lastEnd) = merged.remove(merged.size - 1)
        merged += ((lastStart, Math.max(lastEnd, end)))
      } else {
        merged += ((start, end))
      }
    }
    merged
  }
}

// Any value as tagged JSON.
private def encodeAny(value: Any): String = value match {
  case null | None | () => "null"
  case Some(inner) => encodeAny(inner)
  case x: Boolean => x.toString
  case x: Int => encodeInt(x)
  case x: Long => encodeInt(x)
  case x: BigInt => encodeBig(x)
  case x: Double => encodeFloat(x)
  case x: ArrayBuffer[_] => encodeItems(x)(item => encodeAny(item))
  case x: collection.Set[_] => "{\"$set\":" + encodeItems(x)(item => encodeAny(item)) + "}"
  case x: collection.Map[_, _] => "{\"$dict\":" + encodeItems(x)(e => "[" + encodeAny(e._1) + "," + encodeAny(e._2) + "]") + "}"
  case x: collection.Seq[_] => "{\"$tuple\":" + encodeItems(x)(item => encodeAny(item)) + "}"
  case x: String => encodeStr(x)
  case x: Product => "{\"$tuple\":" + encodeItems(x.productIterator)(item => encodeAny(item)) + "}"
  case x => encodeStr(x.toString)
}

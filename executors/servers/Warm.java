/** Loads what Scala programs usually need, so that it can be archived. */
class Warm {
    private static final String[] USUAL = {
        "Predef$", "Console$", "Option$", "Some", "None$", "Tuple2", "Tuple3", "io.StdIn$", "math.BigInt$", "math.BigDecimal$", "math.Ordering$",
        "math.Numeric$", "runtime.BoxesRunTime", "runtime.ScalaRunTime$", "runtime.RichInt$", "util.Either", "util.Try$", "util.matching.Regex",
        "collection.StringOps$", "collection.ArrayOps$", "collection.Iterator$", "collection.immutable.List$", "collection.immutable.Map$",
        "collection.immutable.HashMap$", "collection.immutable.Set$", "collection.immutable.HashSet$", "collection.immutable.Vector$",
        "collection.immutable.Range$", "collection.immutable.LazyList$", "collection.immutable.ListMap$", "collection.immutable.VectorMap$",
        "collection.immutable.TreeMap$", "collection.mutable.ListBuffer", "collection.mutable.ArrayBuffer$", "collection.mutable.HashMap$",
        "collection.mutable.LinkedHashMap$", "collection.mutable.LinkedHashSet$", "collection.mutable.HashSet$", "collection.mutable.Queue$",
        "collection.mutable.StringBuilder", "collection.mutable.ArrayDeque$", "collection.mutable.PriorityQueue$",
    };

    public static void main(String[] args) throws ClassNotFoundException {
        for (String name : USUAL) {
            Class.forName("scala." + name);
        }
        scala.Predef$.MODULE$.println("hello");
    }
}

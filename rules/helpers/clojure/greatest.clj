; The first of the largest elements, by an order and a key.
(defn greatest
  ([before? items] (greatest before? items identity))
  ([before? items by]
   (if (empty? items)
     (throw (IllegalArgumentException. "max() arg is an empty sequence"))
     (reduce (fn [best x] (if (before? (by best) (by x)) x best)) items))))

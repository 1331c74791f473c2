; The first of the smallest elements, by an order and a key.
(defn least
  ([before? items] (least before? items identity))
  ([before? items by]
   (if (empty? items)
     (throw (IllegalArgumentException. "min() arg is an empty sequence"))
     (reduce (fn [best x] (if (before? (by x) (by best)) x best)) items))))

; The first of the smallest elements, by an order and a key, which is asked for once of each.
(defn least
  ([before? items] (least before? items identity))
  ([before? items by]
   (if (empty? items)
     (throw (IllegalArgumentException. "min() arg is an empty sequence"))
     (second (reduce (fn [best keyed] (if (before? (first keyed) (first best)) keyed best)) (map (juxt by identity) items))))))

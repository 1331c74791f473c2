; The first of the largest elements, by an order and a key, which is asked for once of each.
(defn greatest
  ([before? items] (greatest before? items identity))
  ([before? items by]
   (if (empty? items)
     (throw (IllegalArgumentException. "max() arg is an empty sequence"))
     (second (reduce (fn [best keyed] (if (before? (first best) (first keyed)) keyed best)) (map (juxt by identity) items))))))

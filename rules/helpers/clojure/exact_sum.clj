; The exactly rounded sum of floats.
(defn exact-sum [xs]
  (.doubleValue (reduce + 0M (map #(BigDecimal. (double %)) xs))))

; The product of the integers up to n.
(defn factorial [n]
  (if (neg? n) (throw (IllegalArgumentException. "factorial() not defined for negative values")) (reduce *' (range 1 (inc n)))))

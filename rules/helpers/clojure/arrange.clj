; Ways to choose k of n in order.
(defn arrange [n k]
  (cond
    (or (neg? n) (neg? k)) (throw (IllegalArgumentException. "n and k must not be negative"))
    (> k n) 0
    :else (reduce *' (range n (- n k) -1))))

; Ways to choose k of n.
(defn binomial [n k]
  (quot (arrange n k) (factorial k)))

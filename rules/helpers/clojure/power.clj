; A power of integers.
(defn power [base exponent]
  (reduce *' (repeat exponent base)))

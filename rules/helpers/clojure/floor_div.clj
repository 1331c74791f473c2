; The floor of a quotient of integers.
(defn floor-div [a b]
  (quot (-' a (mod a b)) b))

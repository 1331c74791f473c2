; The floor of a quotient of floats.
(defn float-floor-div [a b]
  (Math/rint (divide (- a (float-mod a b)) b)))

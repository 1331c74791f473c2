; The fraction and the whole part of a float.
(defn whole-and-part [x]
  (let [part (rem x 1.0)]
    [(Math/copySign part x) (- x part)]))

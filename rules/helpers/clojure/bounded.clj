; A function's value at a float, which must not leave the floats.
(defn bounded [f x]
  (let [result (f x)]
    (if (and (infinite? result) (not (infinite? x))) (throw (ArithmeticException. "overflow")) result)))

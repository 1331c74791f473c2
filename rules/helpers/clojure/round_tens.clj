; An integer rounded to a number of decimals, which matters only when negative; half to even.
(defn round-tens [n digits]
  (narrow (.toBigInteger (.setScale (bigdec n) (int (min digits 0)) java.math.RoundingMode/HALF_EVEN))))

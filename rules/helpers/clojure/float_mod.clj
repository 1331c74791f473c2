; The remainder of floats with the sign of the divisor.
(defn float-mod [a b]
  (if (zero? b)
    (throw (ArithmeticException. "float modulo by zero"))
    (let [remainder (float-rem a b)]
      (cond
        (zero? remainder) (Math/copySign 0.0 (double b))
        (not= (neg? remainder) (neg? b)) (+ remainder b)
        :else remainder))))

; A power of floats, which must be real and finite.
(defn float-power [base exponent]
  (let [power (if (and (zero? base) (neg? exponent)) (/ 1 0) (Math/pow base exponent))
        finite? (fn [x] (Double/isFinite (double x)))]
    (cond
      (or (finite? power) (not (and (finite? base) (finite? exponent)))) power
      (NaN? power) (throw (IllegalArgumentException. "math domain error"))
      :else (throw (ArithmeticException. "overflow")))))

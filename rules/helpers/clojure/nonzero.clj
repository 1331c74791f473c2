; A divisor, which must not be zero; a message for one that is.
(defn nonzero [n message]
  (if (zero? n) (throw (ArithmeticException. message)) n))

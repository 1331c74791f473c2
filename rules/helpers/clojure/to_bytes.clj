; Bytes of integers from 0 to 255.
(defn to-bytes [values]
  (if (every? #(<= 0 % 255) values) (vec values) (throw (IllegalArgumentException. "bytes must be in range(0, 256)"))))

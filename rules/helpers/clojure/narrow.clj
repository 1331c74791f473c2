; A big integer as a plain one where it fits.
(defn narrow [n]
  (if (<= Long/MIN_VALUE n Long/MAX_VALUE) (long n) (bigint n)))

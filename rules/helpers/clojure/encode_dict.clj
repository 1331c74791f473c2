; A dictionary in the canonical encoding.
(defn encode-dict [d encode-key encode-value]
  (encode-tagged "dict" (encode-items d (fn [[k v]] (str "[" (encode-key k) "," (encode-value v) "]")))))

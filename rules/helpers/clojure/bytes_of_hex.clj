; The bytes that hexadecimal digits say.
(defn bytes-of-hex [text]
  (mapv (fn [[a b]] (Long/parseLong (str a b) 16)) (partition-all 2 (remove #{\space} text))))

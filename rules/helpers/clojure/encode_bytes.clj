; Bytes in the canonical encoding.
(defn encode-bytes [values]
  (str "{\"$bytes\":\"" (apply str (map #(format "%02x" %) values)) "\"}"))

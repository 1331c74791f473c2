; The bytes of a string in an encoding.
(defn encode-text [text encoding]
  (if (re-matches #"(?i)(utf|ascii|us-ascii|latin|iso).*" encoding)
    (mapv #(bit-and % 255) (.getBytes text (str/replace encoding #"(?i)^latin-?1$" "ISO-8859-1")))
    (throw (ex-info (str "unknown encoding: " encoding) {:type :LookupError}))))

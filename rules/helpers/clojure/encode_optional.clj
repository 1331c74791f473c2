; A value that may be missing, in the canonical encoding.
(defn encode-optional [value encode]
  (if (nil? value) "null" (encode value)))

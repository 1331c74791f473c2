; An exception in the canonical encoding.
(defn driver-raised [e]
  (str "\"raise\":[" (encode-str (error-name e)) "," (encode-str (str (ex-message e))) "]"))

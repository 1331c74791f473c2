; An object in the canonical encoding: its class and its encoded fields.
(defn encode-object [name fields]
  (str "{\"$obj\":[" (encode-str name) ",{" (str/join "," fields) "}]}"))

; An encoded value with the tag of its kind.
(defn encode-tagged [tag text]
  (str "{\"$" tag "\":" text "}"))

; An encoded value with the tag of its kind.
(define (encode-tagged tag text)
  (format "{\"$~a\":~a}" tag text))

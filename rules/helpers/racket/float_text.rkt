; A float as text: shortest round trip, an exponent from 1e16 on and below 1e-4.
(define (float-text x)
  (define text (number->string x))
  (define parts (regexp-match #rx"^(.*)e([-+])(.*)$" text))
  (cond
    [(not (rational? x)) (cadr (regexp-match #rx"^[+]?(.*)[.]0$" text))]
    [(and parts (< 1 (abs x) 1e16)) (format "~a.0" (inexact->exact x))]
    [parts (format "~ae~a~a" (cadr parts) (caddr parts) (~r (string->number (cadddr parts)) #:min-width 2 #:pad-string "0"))]
    [(< (abs x) 1e16) text]
    [else
     (define digits (regexp-match #rx"^(-?.)(.*?)0*[.]0$" text))
     (format "~a.~ae+~a" (cadr digits) (caddr digits) (- (string-length text) (string-length (cadr digits)) 2))]))

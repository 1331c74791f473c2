console.log("ok"

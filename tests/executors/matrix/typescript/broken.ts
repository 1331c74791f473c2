const text: string = 1; console.log("ok");

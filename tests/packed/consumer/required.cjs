const names = process.argv.slice(2).map((name) => Object.keys(require(name)));
console.log(JSON.stringify(names));

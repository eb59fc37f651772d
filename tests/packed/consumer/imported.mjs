const modules = await Promise.all(process.argv.slice(2).map((name) => import(name)));
console.log(JSON.stringify(modules.map((names) => Object.keys(names))));
